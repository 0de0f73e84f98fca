#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Writes tiny-gm-test.sf2: a synthetic General MIDI bank for tests (no sampled material; dedicated to the public domain, CC0).
All 128 programs answer (12 presets; the rest fall back on the nearest lower one of bank 0 in FluidSynth) plus a drum kit on bank 128."""
import struct,math,random,sys
SR=22050
def osc(f,partials,loopk,pre):
    """waveform with exact loop: pre samples + loop of loopk periods"""
    N=round(loopk*SR/f); fe=loopk*SR/N
    tot=pre+N+8; s=[]
    for i in range(tot):
        t=i-pre; v=0.0
        for h,(a,ph) in enumerate(partials,1):
            if fe*h<SR*0.45: v+=a*math.sin(2*math.pi*fe*h*t/SR+ph)
        s.append(v)
    m=max(abs(x) for x in s); s=[x/m*0.8 for x in s]
    cents=1200*math.log2(f/fe)
    return s,pre,pre+N,cents
def pitch(n): return 440*2**((n-69)/12)
R=random.Random(7)
TIM={'piano':([(1,0),(.5,.3),(.28,.9),(.2,1.3),(.1,.2),(.08,2),(.05,.5)],dict(att=-9000,dec=2400,sus=1000,rel=-1600)),
 'pluck':([(1,0),(.7,.2),(.5,.5),(.4,.9),(.3,.4),(.25,1),(.2,0),(.15,.3)],dict(att=-12000,dec=1200,sus=1000,rel=-2000)),
 'organ':([(1,0),(.8,0),(.1,0),(.5,0),(0,0),(.1,0),(0,0),(.3,0)],dict(att=-7000,dec=0,sus=0,rel=-4000)),
 'string':([(1/h,0.37*h*h) for h in range(1,14)],dict(att=-4300,dec=0,sus=0,rel=-2400)),
 'choir':([(1,0),(.45,.4),(.25,.2),(.05,0),(.12,.7),(.03,0)],dict(att=-4000,dec=0,sus=0,rel=-2400)),
 'flute':([(1,0),(.25,.2),(.08,.5),(.03,0)],dict(att=-5200,dec=0,sus=60,rel=-3600)),
 'reed':([(1,0),(.1,0),(.7,0),(.1,0),(.45,0),(.08,0),(.25,0),(.05,0),(.12,0)],dict(att=-5600,dec=0,sus=30,rel=-3600)),
 'brass':([(1/h**.8,0.1*h) for h in range(1,10)],dict(att=-5000,dec=1200,sus=80,rel=-3400))}
PRE=[('Piano',0,'piano'),('Harpsichord',6,'pluck'),('Music Box',8,'piano'),('Organ',16,'organ'),('Guitar',24,'pluck'),('Bass',32,'pluck'),('Strings',40,'string'),('Ensemble',48,'string'),('Choir',52,'choir'),('Brass',56,'brass'),('Reed',64,'reed'),('Flute',72,'flute'),('Lead',80,'reed'),('Pad',88,'choir')]
smp=[];shdr=[]
def add(name,s,l0,l1,root,cents,typ=1):
    st=len(smp); smp.extend(int(max(-1,min(1,x))*32767) for x in s); en=len(smp); smp.extend([0]*46)
    shdr.append(struct.pack('<20sIIIIIBbHH',name.encode(),st,en,st+l0,st+l1,SR,root,max(-50,min(50,round(cents))),0,typ)); return len(shdr)-1
zones={}
for t,(par,env) in TIM.items():
    zones[t]=[]
    for root,lo,hi in ((36,0,47),(60,48,71),(84,72,127)):
        s,l0,l1,c=osc(pitch(root),par,{36:12,60:32,84:64}[root],32)
        zones[t].append((lo,hi,add('%s%d'%(t,root),s,l0,l1,root,c),root))
def noise(n,dec,lp,f=None):
    o=[];y=0
    for i in range(n):
        x=R.uniform(-1,1); y+=lp*(x-y)
        v=(math.sin(2*math.pi*f*i/SR*(1-0.3*i/n)) if f else y)*math.exp(-dec*i/n); o.append(v*.9)
    return o
drums=[(0,36,add('kick',noise(3000,5,1,70),0,1,60,0)),(37,40,add('snare',noise(3000,5,.7),0,1,60,0)),(41,41,add('tomlo',noise(3500,4,1,110),0,1,60,0)),(42,46,add('hat',noise(1500,6,1),0,1,60,0)),(47,50,add('tomhi',noise(3000,4,1,190),0,1,60,0)),(51,127,add('cym',noise(6000,4,1),0,1,60,0))]
g=lambda op,v: struct.pack('<Hh',op,v); gr=lambda op,lo,hi: struct.pack('<HBB',op,lo,hi)
inst=[];ibag=[];igen=[]
def instrument(name,zs):
    inst.append((name,len(ibag)))
    for z in zs: ibag.append(len(igen)); igen.extend(z)
    return len(inst)-1
iid={}
for t,(par,env) in TIM.items():
    zs=[]
    for lo,hi,sid,root in zones[t]:
        zs.append([gr(43,lo,hi),g(34,env['att']),g(36,env['dec'] if env['dec'] else -12000),g(37,env['sus']),g(38,env['rel']),g(48,60),g(54,1),g(58,root),g(53,sid)])
    iid[t]=instrument(t,zs)
dk=instrument('drums',[[gr(43,lo,hi),g(48,60),g(54,0),g(56,0),g(53,sid)] for lo,hi,sid in drums])
phdr=[];pbag=[];pgen=[]
def preset(name,prog,bank,i):
    phdr.append((name,prog,bank,len(pbag))); pbag.append(len(pgen)); pgen.append(g(41,i))
full=[]
for k,(n,p,t) in enumerate(PRE):
    q=PRE[k+1][1] if k+1<len(PRE) else 128
    for x in range(p,q): preset('%s %d'%(n,x),x,0,iid[t])
preset('Drums',0,128,dk)
def ck(i,d): return i+struct.pack('<I',len(d))+d+(b'\0' if len(d)&1 else b'')
def lst(i,d): return ck(b'LIST',i+d)
def z(s): s=s.encode()+b'\0'; return s+(b'\0' if len(s)&1 else b'')
info=ck(b'ifil',struct.pack('<HH',2,1))+ck(b'isng',z('EMU8000'))+ck(b'INAM',z('tiny-gm-test'))+ck(b'ICOP',z('CC0 1.0 - synthetic, no sampled material'))
pd=ck(b'phdr',b''.join(struct.pack('<20sHHHIII',n.encode(),p,b,x,0,0,0) for n,p,b,x in phdr)+struct.pack('<20sHHHIII',b'EOP',0,0,len(pbag),0,0,0))
pd+=ck(b'pbag',b''.join(struct.pack('<HH',x,0) for x in pbag+[len(pgen)]))+ck(b'pmod',bytes(10))+ck(b'pgen',b''.join(pgen)+bytes(4))
pd+=ck(b'inst',b''.join(struct.pack('<20sH',n.encode(),x) for n,x in inst)+struct.pack('<20sH',b'EOI',len(ibag)))
pd+=ck(b'ibag',b''.join(struct.pack('<HH',x,0) for x in ibag+[len(igen)]))+ck(b'imod',bytes(10))+ck(b'igen',b''.join(igen)+bytes(4))
pd+=ck(b'shdr',b''.join(shdr)+struct.pack('<20sIIIIIBbHH',b'EOS',0,0,0,0,0,0,0,0,0))
body=b'sfbk'+lst(b'INFO',info)+lst(b'sdta',ck(b'smpl',struct.pack('<%dh'%len(smp),*smp)))+lst(b'pdta',pd)
open(sys.argv[1] if len(sys.argv)>1 else 'tiny-gm-test.sf2','wb').write(ck(b'RIFF',body))
